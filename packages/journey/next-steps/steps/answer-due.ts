import { compareDates, daysBetween } from "@ringfence/kernel";
import { complaintState } from "../../report/complaint-state.ts";
import { exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

const filed = (answerBy: string) => ({
  kind: "complaint-filed",
  body: { id: "f1", door: "institution-itself", about: [], at: "2026-02-20 10:00", how: "app", answerBy },
});

export default defineStep({
  id: "answer-due",
  order: 110,
  due: ({ file, today }) => {
    const complaints = file.complaints.flatMap((one) => {
      const state = complaintState(file, one, today);
      return state.kind === "silent" ? [state.term.on] : [];
    });
    const letters = file.letters.flatMap(({ id, answerBy }) =>
      answerBy !== undefined && answerBy < today && !file.answers.some(({ to }) => to === id) ? [answerBy] : [],
    );
    const silent = [...complaints, ...letters].toSorted(compareDates);
    const [first] = silent;
    if (first === undefined) return undefined;
    const days = daysBetween(first, today);
    return {
      title: { zh: "该答复的没有答复", en: "An answer did not come" },
      why: {
        zh: `有 ${silent.length} 件等到头了还没有答复，最早的过了 ${days} 天。记下结果，或者找下一家。`,
        en: `${silent.length} answer(s) did not come in time, the oldest by ${days} day(s). Note what came, or go to the next door.`,
      },
      go: "deadlines",
    };
  },
  examples: { due: exampleInput([filed("2026-03-07")]), not: exampleInput([filed("2026-03-20")]) },
});
