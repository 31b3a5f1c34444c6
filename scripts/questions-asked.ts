import { signals } from "../packages/law/signals/signals.gen.ts";

/** What an utterance is asked: the kind and the labels that people gave it answer. */
interface Labelled {
  readonly kind: string;
  readonly labels: readonly string[];
}

/** The signals of a collector's conduct. */
export const conductIds: ReadonlySet<string> = new Set<string>(
  signals.filter(({ holdsFor }) => !holdsFor.includes("recipient")).map(({ id }) => id),
);

const ofKind =
  (...kinds: string[]) =>
  ({ kind }: Labelled) =>
    kinds.includes(kind);

/** The columns of the weights, and after them what only hidden units are asked, so that they learn to tell it apart. */
export const questionsAsked: readonly ((one: Labelled) => boolean)[] = [
  ...signals.map(
    ({ id }) =>
      ({ labels }: Labelled) =>
        labels.includes(id),
  ),
  ({ labels }) => labels.some((label) => conductIds.has(label)),
  ofKind("ordinary", "service"),
  ofKind("quote", "joke", "news", "lawyer"),
  ofKind("reminder"),
  ofKind("debtor", "contact"),
];
