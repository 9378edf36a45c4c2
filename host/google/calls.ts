// Which calls of Google's services did the script make, and which one shall fail? So that a test can break each in turn.

/** The sentence Google gives when a service call does not get through. */
export const SERVICE_FAILED = 'Service Spreadsheets failed while accessing document.';

/** Calls that fetch what cells hold, and calls that change it; formats, names and notes are neither. */
const READS = /^Range\.(?:getValues?|getDisplayValues?|getFormulas?)$/;
export const WRITES = /^Range\.(?:setValues?|setFormulas?|clearContent|copyTo)$/;

export class Calls {
  readonly made: string[] = [];
  /** The place of the call that fails, counted from 0; null for none. */
  failAt: number | null = null;

  /** Done once, right before the first call of that kind: what another person does at the same time. */
  meanwhile: { readonly before: RegExp; readonly act: () => void } | null = null;

  record(name: string): void {
    if (this.meanwhile?.before.test(name)) {
      const { act } = this.meanwhile;
      this.meanwhile = null;
      act();
    }
    const place = this.made.length;
    this.made.push(name);
    if (place === this.failAt) throw new Error(SERVICE_FAILED);
  }

  get reads(): number {
    return this.made.filter((name) => READS.test(name)).length;
  }

  get writes(): number {
    return this.made.filter((name) => WRITES.test(name)).length;
  }
}
