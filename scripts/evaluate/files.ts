// Paths → the data in them. A file that is not what its stage reads is the caller's mistake, so it is said as one.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileMistake, Mistake } from '../command.ts';

/** The path itself where it is a file, else the files in the folder that end like this, by name. */
export function filesAt(path: string, ending: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => extname(name) === ending);
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    throw fileMistake(path, error);
  }
}

/** The name that a file has in the table. */
export const nameOf = (path: string): string => basename(path, extname(path));

export function readJsonLines<Item>(path: string): Item[] {
  const lines = readData(path).split('\n');
  return lines.flatMap((line, index) => (line.trim() ? [parse<Item>(line, `${path}:${index + 1}`)] : []));
}

export function readJson<Data>(path: string): Data {
  return parse<Data>(readData(path), path);
}

function readData(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw fileMistake(path, error);
  }
}

function parse<Data>(text: string, where: string): Data {
  try {
    return JSON.parse(text) as Data;
  } catch {
    throw new Mistake(`${where}: this is not JSON. The data formats are in the README of the data folder.`);
  }
}
