// Paths → the data in them. A file that is not what its stage reads is the caller's mistake, so it is said as one.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileMistake, Mistake } from '../../scripts/command.ts';

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

/** What an item must hold to be measured; more may stand there, answers may be missing. */
type Shape = Readonly<Record<string, 'text' | 'texts'>>;

/** The items of a file with one a line. */
export function readItemLines<Item>(path: string, shape: Shape): Item[] {
  const lines = readData(path).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${path}:${index + 1}`;
    return [checked<Item>(parse(line, where), shape, where)];
  });
}

/** The items of a file that is one list. */
export function readItems<Item>(path: string, shape: Shape): Item[] {
  const items = parse(readData(path), path);
  if (!Array.isArray(items)) throw new Mistake(`${path}: this is not a list of items.`);
  return items.map((item, index) => checked<Item>(item, shape, `${path}, item ${index}`));
}

/** What a file says by id; nothing where there is no such file. */
export function readById<Value>(path: string): Readonly<Record<string, Value>> {
  return existsSync(path) ? checked(parse(readData(path), path), {}, path) : {};
}

function readData(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw fileMistake(path, error);
  }
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Mistake(`${where}: this is not JSON.`);
  }
}

function checked<Item>(item: unknown, shape: Shape, where: string): Item {
  if (typeof item !== 'object' || item === null) throw new Mistake(`${where}: this is not an object.`);
  for (const [field, type] of Object.entries(shape)) {
    const value: unknown = Reflect.get(item, field);
    const values = type === 'text' ? [value] : Array.isArray(value) ? value : [undefined];
    if (values.some((each) => typeof each !== 'string')) {
      throw new Mistake(`${where}: "${field}" should be ${type === 'text' ? 'a text' : 'a list of texts'}.`);
    }
  }
  return item as Item;
}
