import type { PlanAnswer, PlanRequest } from "./plan-worker.ts";

let worker: Worker | undefined;
let asked = 0;

/** Works a plan out away from the page. `onAnswer` is called twice; a later plan silences the one before. */
export function workOut(request: Omit<PlanRequest, "id">, onAnswer: (answer: PlanAnswer) => void): void {
  worker?.terminate();
  asked += 1;
  const id = asked;
  worker = new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<PlanAnswer>) => {
    if (data.id === asked) onAnswer(data);
  });
  worker.postMessage({ id, ...request } satisfies PlanRequest);
}
