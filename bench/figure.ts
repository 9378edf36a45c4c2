/** What does one line of the bench say? */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
}
