// Which calls of Google's services did the script make, and which one shall fail? So that a test can break each in turn.

/** The sentence Google gives when a service call does not get through. */
export const SERVICE_FAILED = 'Service Spreadsheets failed while accessing document.';

/** Calls that fetch what cells hold, and calls that change it; formats, names and notes are neither. */
const READS = /^Range\.(?:getValues?|getDisplayValues?|getFormulas?)$/;
export const WRITES = /^Range\.(?:setValues?|setFormulas?|clearContent|copyTo)$/;

/** Whether the call fails before it does anything, after it took place, or with all calls that follow. */
export type Failing = 'before' | 'after' | 'away';

export class Calls {
  readonly made: string[] = [];
  /** The place of the call that fails, counted from 0; null for none. */
  fails: { readonly at: number; readonly how: Failing } | null = null;

  /** Done once, right before the call of that kind or place: what another person does at the same time. */
  meanwhile: { readonly before: RegExp | number; readonly act: () => void } | null = null;

  /** Makes the call, or lets it fail. */
  make<Answer>(name: string, call: () => Answer): Answer {
    const place = this.made.length;
    const before = this.meanwhile?.before;
    if (before !== undefined && (typeof before === 'number' ? before === place : before.test(name))) {
      const act = this.meanwhile?.act;
      this.meanwhile = null;
      act?.();
    }
    this.made.push(name);
    const { at, how } = this.fails ?? { at: Number.POSITIVE_INFINITY, how: 'before' };
    if (place === at ? how !== 'after' : how === 'away' && place > at) throw new Error(SERVICE_FAILED);
    const answer = call();
    if (place === at && how === 'after') throw new Error(SERVICE_FAILED);
    return answer;
  }

  get reads(): number {
    return this.made.filter((name) => READS.test(name)).length;
  }

  get writes(): number {
    return this.made.filter((name) => WRITES.test(name)).length;
  }
}
