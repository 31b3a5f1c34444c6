import { type BundleVerdict, verifyBundle } from "@ringfence/adapters/bundle/verify-bundle.ts";
import { certificatesOf } from "@ringfence/adapters/timestamp/pem.ts";
import { verifyToken } from "@ringfence/adapters/timestamp/time-stamp.ts";
import { claimedTime } from "@ringfence/casefile/log/bundle/draw-up.ts";
import { headline } from "@ringfence/casefile/log/bundle/headline.ts";
import { formatChinese, hex } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { verdictEn } from "@ringfence/report-view/messages/verdict-en.ts";
import { verdictZhCN } from "@ringfence/report-view/messages/verdict-zh.ts";
import { element } from "../dom.ts";
import { verifyWords } from "./words.ts";

type Language = keyof typeof verifyWords;

interface Checked {
  readonly verdict: BundleVerdict;
  readonly stamps: readonly Awaited<ReturnType<typeof verifyToken>>[];
  /** Time stamps that wait for a root certificate. */
  readonly open: number;
}

let language: Language = navigator.language.toLowerCase().startsWith("en") ? "en" : "zh-CN";
let checked: Checked | undefined;
let bundle: File | undefined;
let roots = "";
let busy = false;

async function check(): Promise<void> {
  if (bundle === undefined) return;
  busy = true;
  checked = undefined;
  draw();
  const verdict = await verifyBundle(bundle);
  const certificates = roots === "" ? [] : certificatesOf(roots);
  const stamps = [];
  for (const { checkpoint, token } of certificates.length === 0 ? [] : verdict.timestamps) {
    stamps.push(
      await verifyToken({
        checkpoint: new TextEncoder().encode(checkpoint),
        response: token,
        roots: certificates,
      }),
    );
  }
  checked = { verdict, stamps, open: certificates.length === 0 ? verdict.timestamps.length : 0 };
  busy = false;
  draw();
}

function fileField(id: string, label: string, accept: string, take: (file: File) => void) {
  const change = ({ target }: Event) => {
    const file = (target as HTMLInputElement).files?.[0];
    if (file !== undefined) take(file);
  };
  return element("p", {}, element("label", { for: id }, label), element("input", { id, type: "file", accept, change }));
}

function draw(): void {
  const words = verifyWords[language];
  document.documentElement.lang = language;
  document.title = words.title;
  const switchLanguage = () => {
    language = language === "en" ? "zh-CN" : "en";
    draw();
  };
  document.body.replaceChildren(
    element(
      "main",
      {},
      element("button", { type: "button", class: "quiet", click: switchLanguage }, words.other),
      element("h1", {}, words.title),
      element("p", {}, words.what),
      fileField("bundle", words.choose, ".zip", (file) => {
        bundle = file;
        check();
      }),
      fileField("roots", words.roots, ".pem,.crt,.cer,.txt", async (file) => {
        roots = await file.text();
        check();
      }),
      element("p", { role: "status" }, busy ? words.checking : ""),
      checked === undefined ? undefined : result(checked),
      element("h2", {}, words.provesHeading),
      element(
        "ul",
        {},
        words.proves.map((one) => element("li", {}, one)),
      ),
      element("p", {}, words.apart),
    ),
  );
}

function result({ verdict, stamps, open }: Checked): HTMLElement {
  const words = verifyWords[language];
  const verdictWords = language === "en" ? verdictEn : verdictZhCN;
  const { ok, head, problems, entries, files } = verdict;
  const good = ok && head !== undefined && stamps.every((one) => one.ok);
  return element(
    "section",
    { class: good ? "good" : "bad", id: "result" },
    element("h2", {}, good ? words.good : words.bad),
    ok && head !== undefined
      ? element("p", {}, verdictWords.genuine(head.origin, head.size, entries.length, files))
      : undefined,
    ok ? element("p", {}, verdictWords.askKey) : undefined,
    element(
      "ul",
      {},
      problems.slice(0, 50).map(({ code, at }) => element("li", {}, `${verdictWords.problems[code]}: ${at}`)),
      stamps.map((one) =>
        element(
          "li",
          {},
          one.ok
            ? verdictWords.stamped(one.value.authority, formatChinese(one.value.at))
            : verdictWords.stampRefused(verdictWords.tokens[one.code]),
        ),
      ),
      open > 0 ? element("li", {}, verdictWords.stampNotChecked(open)) : undefined,
    ),
    head === undefined ? undefined : element("p", { class: "digest" }, `${head.size} · ${hex(head.root)}`),
    ok ? element("h3", {}, words.contents) : undefined,
    ok
      ? element(
          "ol",
          { class: "entries" },
          entries.map((one) =>
            element("li", { value: `${one.seq}` }, `${claimedTime(one)} ${say(headline(one), language)}`.trim()),
          ),
        )
      : undefined,
  );
}

draw();
