import type { Block, DocumentModel } from "@ringfence/casefile/document/document.ts";
import { type Bilingual, type CivilDate, formatChinese, formatInstant, type Instant } from "@ringfence/kernel";
import { bankHotlines, hotlineWarning } from "./hotlines.ts";
import { items } from "./items.gen.ts";
import { menusMove, type RoundItem } from "./round-item.ts";
import { type Unusual, unusualQuestions } from "./unusual.ts";

type Language = DocumentModel["language"];

const form = (text: string) => [{ text, says: "form" as const }];

/** The round as a paper to work through: what is asked first, then ten things with their steps. */
export function roundPaper(asked: readonly Unusual[], next: CivilDate, language: Language): DocumentModel {
  const say = ({ zh, en }: Bilingual) => (language === "en" ? en : zh);
  const clock = (at: Instant) =>
    language === "en" ? formatInstant(at).slice(0, 16).replace("T", " ") : formatChinese(at);
  const question = ({ kind, at, words }: Unusual) => form(`${say(unusualQuestions[kind])} ${clock(at)} ${words}`);
  return {
    title: say({ zh: "账户安全检查", en: "Account check" }),
    language,
    blocks: [
      ...(asked.length === 0
        ? []
        : [
            heading(say({ zh: "想问问你", en: "To ask you about" })),
            { kind: "list" as const, ordered: false, items: asked.map(question) },
          ]),
      ...(items as readonly RoundItem[]).toSorted((a, b) => a.order - b.order).flatMap((item) => itemBlocks(item, say)),
      { kind: "paragraph", runs: form(say(menusMove)) },
      { kind: "paragraph", runs: form(say({ zh: `下一次：${next}`, en: `Next: ${next}` })) },
    ],
  };
}

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });

function itemBlocks(
  { order, title, why, steps, found, tool }: RoundItem,
  say: (text: Bilingual) => string,
): readonly Block[] {
  const lines = bankHotlines.map(({ name, number }) => `${say(name)} ${number}`).join(say({ zh: "、", en: ", " }));
  return [
    heading(`${order}. ${say(title)}`),
    { kind: "paragraph", runs: form(say(why)) },
    { kind: "list", ordered: false, items: steps.map((step) => form(say(step))) },
    ...(tool === "hotlines" ? [{ kind: "paragraph" as const, runs: form(`${lines}\n${say(hotlineWarning)}`) }] : []),
    { kind: "paragraph", runs: form(`${say({ zh: "如果有问题：", en: "If something is wrong: " })}${say(found)}`) },
  ];
}
