// Paths → the data in them. A file that a stage cannot read is a UserError that names the place.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileError, UserError } from '../../scripts/terminal/command-line.ts';

/** Returns the path itself if it is a file, otherwise the files in the folder with this extension, sorted by name. */
export function filesAt(path: string, extension: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => extname(name) === extension);
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    throw fileError(path, error);
  }
}

/** Returns the name of a file without its extension: its name in the table. */
export const nameOf = (path: string): string => basename(path, extname(path));

/** The fields that an item must have. It may have more. */
type Shape = Readonly<Record<string, FieldType>>;

type FieldType = keyof typeof fieldTypes;

const fieldTypes = {
  text: { name: 'a text', test: (value: unknown) => typeof value === 'string' },
  texts: listOf('texts', (value) => typeof value === 'string'),
  /** Objects with a text each, such as paragraphs. They may have more fields. */
  entries: listOf(
    'objects with a "text"',
    (value) => typeof (value as { text?: unknown } | null)?.text === 'string',
  ),
  count: { name: 'a whole number', test: isCount },
  indices: listOf('whole numbers', isCount),
} as const;

function listOf(names: string, test: (value: unknown) => boolean) {
  return { name: `a list of ${names}`, test: (value: unknown) => Array.isArray(value) && value.every(test) };
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** Reads a file with an item in JSON on each line. */
export function readItemLines<Item>(path: string, shape: Shape): Item[] {
  const lines = readText(path).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${path}:${index + 1}`;
    return [checkShape<Item>(parseJson(line, place), shape, place)];
  });
}

/** Reads a file with a list of items in JSON. */
export function readItems<Item>(path: string, shape: Shape): Item[] {
  const items = parseJson(readText(path), path);
  if (!Array.isArray(items)) throw new UserError(`${path}: this is not a list of items.`);
  return items.map((item, index) => checkShape<Item>(item, shape, `${path}, item ${index}`));
}

/** Reads a file with an object of items by id. Returns an empty object if there is no such file. */
export function readItemsById<Item>(path: string): Readonly<Record<string, Item>> {
  return existsSync(path) ? checkShape(parseJson(readText(path), path), {}, path) : {};
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw fileError(path, error);
  }
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${place}: this is not JSON.`);
  }
}

/** Returns the item. Throws a UserError that names the place if a field is missing or of another type. */
export function checkShape<Item>(item: unknown, shape: Shape, place: string): Item {
  if (typeof item !== 'object' || item === null) throw new UserError(`${place}: this is not an object.`);
  for (const [field, type] of Object.entries(shape)) {
    const { name, test } = fieldTypes[type];
    if (!test(Reflect.get(item, field))) throw new UserError(`${place}: "${field}" should be ${name}.`);
  }
  return item as Item;
}
