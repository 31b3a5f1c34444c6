/**
 * Hands over together what came in at the same time: one write for all of them. The next group need not wait until the one before is
 * durable. Each gets its own answer; when the write fails, all of them fail.
 */
export function inGroups<One, Answer>(
  write: (group: readonly One[]) => Promise<readonly Answer[]>,
): (one: One) => Promise<Answer> {
  let waiting: {
    readonly one: One;
    readonly done: (answer: Answer) => void;
    readonly failed: (error: unknown) => void;
  }[] = [];
  const next = async () => {
    const group = waiting;
    waiting = [];
    try {
      const answers = await write(group.map(({ one }) => one));
      for (const [at, { done }] of group.entries()) done(answers[at] as Answer);
    } catch (error) {
      for (const { failed } of group) failed(error);
    }
  };
  return (one) =>
    new Promise((done, failed) => {
      waiting.push({ one, done, failed });
      if (waiting.length === 1) setImmediate(next);
    });
}
