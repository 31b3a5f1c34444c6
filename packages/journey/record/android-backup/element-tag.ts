/** What is wanted of an element: attributes kept, each in its slot, and attributes of which only the length is kept. */
export interface ElementPlan {
  readonly keep: readonly string[];
  readonly measure?: readonly string[];
}

/** An element whose tag has been read. Reused for the next one: take what is needed before returning. */
export interface ElementTag {
  readonly name: string;
  /** Undefined for an element that is not in the plan; its attributes are not kept. */
  readonly plan: ElementPlan | undefined;
  /** By slot, as written: references are not resolved. */
  readonly values: readonly (string | undefined)[];
  /** By slot of `measure`: length in UTF-16 units. */
  readonly lengths: readonly number[];
  readonly selfClosing: boolean;
  /** A value was longer than is kept. */
  readonly cut: boolean;
  /** Attributes without a value or quotes: a sign that a quote is missing or too many. */
  readonly damaged: boolean;
}

export interface ElementHandler {
  open(tag: ElementTag): void;
  close(name: string): void;
}
