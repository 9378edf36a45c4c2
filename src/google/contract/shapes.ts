/** Is a value that came as JSON of the shape that is asked for? A shape is a question of its own, and its type is made of the same lines. */

type Shape<Value> = (value: unknown) => value is Value;
/** The type of what a shape takes. */
export type Shaped<Wanted> = Wanted extends Shape<infer Value> ? Value : never;

type Parts = Readonly<Record<string, Shape<unknown>>>;
type Absent<Wanted extends Parts> = {
  [Name in keyof Wanted]: undefined extends Shaped<Wanted[Name]> ? Name : never;
}[keyof Wanted];
type Whole<Wanted extends Parts> = { [Name in Exclude<keyof Wanted, Absent<Wanted>>]: Shaped<Wanted[Name]> } & {
  [Name in Absent<Wanted>]?: Shaped<Wanted[Name]>;
};
export const string: Shape<string> = (value): value is string => typeof value === 'string';
export const number: Shape<number> = (value): value is number => typeof value === 'number';
export const boolean: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** @param most Letters. */
export const upTo =
  (most: number, fits = /(?:)/): Shape<string> =>
  (value): value is string =>
    string(value) && value.length <= most && fits.test(value);

export const oneOf =
  <const Value>(values: readonly Value[]): Shape<Value> =>
  (value): value is Value =>
    values.some((one) => one === value);

export const either =
  <const Shapes extends readonly Shape<unknown>[]>(...shapes: Shapes): Shape<Shaped<Shapes[number]>> =>
  (value): value is Shaped<Shapes[number]> =>
    shapes.some((is) => is(value));

export const nullable = <Value>(is: Shape<Value>): Shape<Value | null> => either(is, oneOf([null]));

/** Of a part of an object, which may then be missing. */
export const optional = <Value>(is: Shape<Value>): Shape<Value | undefined> => either(is, oneOf([undefined]));

export const array =
  <Value>(is: Shape<Value>): Shape<Value[]> =>
  (value): value is Value[] =>
    Array.isArray(value) && value.every((one) => is(one));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What it has besides is nobody's question. */
export const object =
  <Wanted extends Parts>(parts: Wanted): Shape<Whole<Wanted>> =>
  (value): value is Whole<Wanted> =>
    isObject(value) && Object.entries(parts).every(([name, is]) => is(Reflect.get(value, name)));

/** Any names, or some of a few. */
type Named<Name extends string, Value> = string extends Name ? Record<string, Value> : Partial<Record<Name, Value>>;

export const record =
  <Name extends string, Value>(isName: Shape<Name>, is: Shape<Value>): Shape<Named<Name, Value>> =>
  (value): value is Named<Name, Value> =>
    isObject(value) && Object.entries(value).every(([name, one]) => isName(name) && is(one));
