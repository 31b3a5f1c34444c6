import type { CompiledEvidence, CompiledSignal, GroupTable } from "./compile.ts";
import type { Phrases } from "./phrases.ts";

/** What to look at when a phrase was found: only the groups that the evidence in question needs are filled with hits. */
export interface Anchors {
  /** Evidence that can hold only if phrase p was found: `evidence[evidenceAt[p]]` … `evidence[evidenceAt[p + 1] - 1]`. */
  readonly evidenceAt: Int32Array;
  readonly evidence: Int32Array;
  /** By evidence: the groups that must be there, with the parts of their sequences. */
  readonly needs: readonly Int32Array[];
  /** By evidence: the groups that may speak against it, likewise. */
  readonly cues: readonly Int32Array[];
}

export function anchorEvidence(
  all: readonly CompiledEvidence[],
  signals: readonly CompiledSignal[],
  groups: GroupTable,
  phrases: Phrases,
  negations: readonly number[],
): Anchors {
  const { rarest, closure, sequencesOf } = groupRelations(groups);
  const evidenceByGroup: number[][] = groups.words.map(() => []);
  const anchor = (group: number, evidence: number): void => {
    const list = evidenceByGroup[group];
    if (list === undefined || list.includes(evidence)) return;
    list.push(evidence);
    for (const { groups: parts } of sequencesOf[group] ?? []) {
      const part = rarest(parts);
      if (part !== undefined) anchor(part, evidence);
    }
  };
  all.forEach(({ required }, evidence) => {
    const group = rarest(required);
    if (group === undefined) throw new Error("evidence of figures alone needs a given term");
    anchor(group, evidence);
  });
  const needs = all.map(({ required }) => closure(required));
  const cues = all.map(({ unless, signal, evenNegated }) => {
    const butNot = signals[signal]?.butNot ?? -1;
    return closure([...unless, ...(butNot === -1 ? [] : [butNot]), ...(evenNegated ? [] : negations)]);
  });
  return { ...byPhrase(phrases, evidenceByGroup), needs, cues };
}

/** Which groups are parts of which, and which are rare. */
function groupRelations(groups: GroupTable) {
  const sequencesOf = groups.words.map((_, group) => groups.sequences.filter((sequence) => sequence.group === group));
  const known = new Map<number, number>();
  const commonness = (group: number): number => {
    let sum = known.get(group) ?? 0;
    if (sum > 0) return sum;
    for (const word of groups.words[group] ?? []) sum += frequency(word);
    for (const { groups: parts } of sequencesOf[group] ?? []) sum += Math.min(...parts.map(commonness)) * 0.3;
    known.set(group, sum);
    return sum;
  };
  const rarest = (candidates: readonly number[]): number | undefined =>
    candidates.toSorted((a, b) => commonness(a) - commonness(b))[0];
  const closure = (start: readonly number[]): Int32Array => {
    const reached = new Set(start);
    for (const group of reached) {
      for (const { groups: parts } of sequencesOf[group] ?? []) for (const part of parts) reached.add(part);
    }
    return Int32Array.from(reached);
  };
  return { rarest, closure, sequencesOf };
}

function byPhrase(phrases: Phrases, evidenceByGroup: readonly (readonly number[])[]) {
  const evidenceAt = new Int32Array(phrases.count + 1);
  const evidence: number[] = [];
  for (let phrase = 0; phrase < phrases.count; phrase++) {
    const stop = phrases.groupAt[phrase + 1] as number;
    for (let at = phrases.groupAt[phrase] as number; at < stop; at++) {
      for (const one of evidenceByGroup[phrases.groups[at] as number] ?? []) evidence.push(one);
    }
    evidenceAt[phrase + 1] = evidence.length;
  }
  return { evidenceAt, evidence: Int32Array.from(evidence) };
}

/** Characters of nearly every sentence, and words of nearly every message. */
const FREQUENT = new Set(
  "我你的他了有不是在给去到来就都会要还把看说能人一没这那好上也吗吧让跟打发将再请个家被手车问用想先下点周包拿金",
);
const EVERYDAY = new Set(
  "你的 一下 电话 手机 今天 明天 孩子 老板 公司 客户 自己 微信 下午 通知 同学 已经 老师 你们 我们 可以 老婆 朋友 谢谢 帮我 我的 这个 那个 一个 你好 家里 不能 今晚 下周".split(
    " ",
  ),
);

/** A guess at how often a word is found in ordinary messages: only the order matters. */
function frequency(word: string): number {
  if (word.length === 1) return FREQUENT.has(word) ? 1000 : 60;
  if (word.length === 2) return EVERYDAY.has(word) ? 40 : 2;
  return 0.3;
}
