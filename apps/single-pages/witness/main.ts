import { digestsOf } from "@ringfence/adapters/digests.ts";
import { type CardFile, cardBytes, makeCard, statementDraft, statementSchema } from "@ringfence/casefile/log/card.ts";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { relations } from "@ringfence/casefile/model/party.ts";
import { type ChipId, toldText } from "@ringfence/journey/record/quick-log.ts";
import { formatInstant, instant, parseCivil } from "@ringfence/kernel";
import { element } from "../dom.ts";
import { contactForm } from "./contact-form.ts";
import { witnessWords } from "./words.ts";

type Language = keyof typeof witnessWords;

/** A recording of some minutes; the whole card must still go through a chat. */
const largestFile = 20_971_520;
/** A card longer than this is too long to be copied as text. */
const longestText = 200_000;

let language: Language = navigator.language.toLowerCase().startsWith("en") ? "en" : "zh-CN";
const written: { readonly draft: EntryDraft; readonly files: readonly CardFile[] }[] = [];
let witness: { relation: (typeof relations)[number]; name: string } = { relation: "relative", name: "" };
let told = "";
let asText = "";

/** Put in by the borrower's page when it gives this one away. */
const invitation = document.querySelector("meta[name=ringfence-invitation]")?.getAttribute("content") ?? "";

/** "2026-03-05T22:10", in China's time. */
const minuteNow = () => formatInstant(instant(Date.now())).slice(0, 16);
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

async function cardFile(file: File): Promise<CardFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const hashing = await digestsOf();
  hashing.update(bytes);
  return { ref: { ...hashing.digests(), size: bytes.length, mime: file.type, name: file.name }, bytes };
}

async function add(form: HTMLFormElement): Promise<void> {
  const words = witnessWords[language];
  const data = new FormData(form);
  const text = (name: string) => `${data.get(name) ?? ""}`.trim();
  const pictures = data.getAll("pictures").filter((one): one is File => one instanceof File && one.size > 0);
  const time = parseCivil(text("when"));
  if (!time.ok) {
    say(words.badTime);
    return;
  }
  if (pictures.some(({ size }) => size > largestFile)) {
    say(words.tooBig);
    return;
  }
  const said = data.getAll("said").map(String) as ChipId[];
  const [number, claimedName] = [text("number"), text("claimed")];
  const statement = statementSchema.parse({
    at: formatInstant(time.value.instant),
    channel: text("how"),
    ...(number === "" ? {} : { number }),
    ...(claimedName === "" ? {} : { claimedName }),
    ...(text("how") === "call" ? { connected: true } : {}),
    ...toldText(said, text("words")),
  });
  const files = await Promise.all(pictures.map(cardFile));
  written.push({
    draft: statementDraft(
      statement,
      files.map(({ ref }) => ref),
    ),
    files,
  });
  say("");
}

function say(text: string): void {
  told = text;
  draw();
}

function save(): void {
  const words = witnessWords[language];
  if (written.length === 0) {
    say(words.nothing);
    return;
  }
  const { relation, name } = witness;
  const files = new Map(written.flatMap((one) => one.files).map((file) => [file.ref.sha256, file]));
  const card = makeCard({
    invitation: invitation === "" ? null : invitation,
    witness: name === "" ? { relation } : { relation, name },
    drafts: written.map(({ draft }) => draft),
    files: [...files.values()],
    madeAt: instant(Date.now()),
    random,
  });
  const blob = new Blob([cardBytes(card) as Uint8Array<ArrayBuffer>], { type: "application/octet-stream" });
  const link = element("a", { href: URL.createObjectURL(blob), download: `${minuteNow().slice(0, 10)}.card` });
  document.body.append(link);
  link.click();
  link.remove();
  asText = card.length <= longestText ? card : "";
  say(words.saved);
}

function draw(): void {
  const words = witnessWords[language];
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
      element("p", { class: "soft" }, words.private),
      about(),
      contactForm(language, minuteNow(), add),
      element("p", { role: "alert" }, told),
      list(),
      element("button", { type: "button", click: save }, words.save),
      asText === ""
        ? undefined
        : element(
            "section",
            {},
            element("p", {}, words.cannotSave),
            element("label", { for: "as-text" }, words.asText),
            element("textarea", { id: "as-text", readonly: true, rows: "4" }, asText),
          ),
    ),
  );
}

function about(): HTMLElement {
  const words = witnessWords[language];
  const change = ({ target }: Event) => {
    witness = { ...witness, relation: (target as HTMLSelectElement).value as typeof witness.relation };
  };
  const rename = ({ target }: Event) => {
    witness = { ...witness, name: (target as HTMLInputElement).value.trim() };
  };
  return element(
    "div",
    { class: "stack" },
    element("label", { for: "who" }, words.who),
    element(
      "select",
      { id: "who", change },
      Object.entries(words.relations).map(([value, name]) =>
        element("option", { value, selected: value === witness.relation }, name),
      ),
    ),
    element("label", { for: "name" }, words.name),
    element("input", { id: "name", value: witness.name, input: rename, autocomplete: "off" }),
  );
}

function list(): HTMLElement | undefined {
  const words = witnessWords[language];
  if (written.length === 0) return undefined;
  return element(
    "section",
    { class: "good" },
    element("h2", {}, words.added(written.length)),
    element(
      "ul",
      {},
      written.map(({ draft: { body }, files }, at) => {
        const remove = () => {
          written.splice(at, 1);
          draw();
        };
        const parts = [`${body.at}`.slice(0, 16).replace("T", " "), body.text, ...files.map(({ ref }) => ref.name)];
        const button = element("button", { type: "button", class: "plain", click: remove }, words.remove);
        return element("li", {}, parts.filter((part) => part !== undefined).join(" · "), " ", button);
      }),
    ),
  );
}

draw();
