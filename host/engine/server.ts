// What does one call of a custom function answer, and how many calls were really made?
// Sheets keeps a result by function name and arguments and does not ask again, which exposes a function that is not pure.

export type CellValue = string | number | boolean | Date;
export type CellBlock = readonly (readonly CellValue[])[];
export type Argument = CellValue | CellBlock | undefined;

/** Runs the add-on's script; each call gets global variables of its own, as on Google's servers. */
export interface Script {
  call(functionName: string, args: readonly Argument[]): unknown;
}

export type Outcome = { readonly answer: unknown } | { readonly thrown: string };

// Keys hold the arguments whole. A list of 5,000 programs makes one of some megabytes, so old results are let go by size.
const KEPT_CHARACTERS = 60_000_000;

export class Server {
  calls = 0;
  readonly #script: Script;
  readonly #kept = new Map<string, Outcome>();
  #keptCharacters = 0;

  constructor(script: Script) {
    this.#script = script;
  }

  call(functionName: string, args: readonly Argument[]): Outcome {
    const key = functionName + JSON.stringify(args.map((arg) => (isBlock(arg) ? arg.map(rowOfKey) : partOfKey(arg))));
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const outcome = this.#run(functionName, args);
    this.#keep(key, outcome);
    return outcome;
  }

  #run(functionName: string, args: readonly Argument[]): Outcome {
    this.calls += 1;
    try {
      return { answer: this.#script.call(functionName, args) };
    } catch (error) {
      return { thrown: messageOf(error) };
    }
  }

  #keep(key: string, outcome: Outcome): void {
    this.#kept.set(key, outcome);
    this.#keptCharacters += key.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#keptCharacters <= KEPT_CHARACTERS) return;
      this.#kept.delete(oldest);
      this.#keptCharacters -= oldest.length;
    }
  }
}

const isBlock = (arg: Argument): arg is CellBlock => Array.isArray(arg);

/** A list has ten thousands of cells and seldom a date: its rows stay as they are where they can. */
function rowOfKey(row: readonly CellValue[]): readonly unknown[] {
  return row.some((value) => value instanceof Date) ? row.map(partOfKey) : row;
}

/** A date must not share a key with the text that JSON would make of it, nor a left-out argument with a blank. */
function partOfKey(value: CellValue | undefined): unknown {
  if (value === undefined) return { omitted: true };
  return value instanceof Date ? { date: value.getTime() } : value;
}

/** The script may run in a context of its own, whose errors are not instances of this one's Error. */
function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
