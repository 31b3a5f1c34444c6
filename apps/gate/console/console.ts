/** The console in the browser: reads counters every few seconds and looks decisions up. Served with its types stripped. */
import { type Bilingual, element } from "./element.js";
import { drawScorecards, type Scorecards } from "./scorecards.js";
import { type Language, languages, type Word } from "./words.js";

interface Tally {
  readonly day: string;
  readonly agency: string;
  readonly what: string;
  readonly count: number;
}
interface Counters {
  readonly today: string;
  readonly tallies: readonly Tally[];
  readonly titles: Readonly<Record<string, Bilingual>>;
  readonly logSize: number;
}
interface Reason {
  readonly title: Bilingual;
  readonly plain: Bilingual;
  readonly words: Bilingual;
  readonly verdict: string;
  readonly basis: readonly { readonly label: Bilingual; readonly gist?: Bilingual }[];
  readonly missing: readonly { readonly question: Bilingual }[];
}
interface Found {
  readonly decision: {
    readonly verdict: "allow" | "deny" | "unclear";
    readonly reasons: readonly Reason[];
    readonly nextAllowedAt?: string;
    readonly permit?: { readonly startBy: string };
  };
  readonly agency: string;
  readonly recordedAt: string;
}

const everyMs = 5000;
const storedKey = "ringfence-gate-key";
let language: Language = navigator.language.startsWith("zh") ? "zh" : "en";
let counters: Counters | undefined;
let found: Found | undefined;
let scorecards: Scorecards | undefined;
/** What the trouble that is shown came of; the answer to something else does not take it away. */
let troubled = "";

const say = (word: Word): string => languages[language][word];
const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const typedIn = (id: string): string => (at(id) as HTMLInputElement).value.trim();

/** Asks the service; a refusal is told in the page and gives undefined, as does what may well not be there. */
async function read<T>(path: string, sent?: string, mayLack = false): Promise<T | undefined> {
  const key = sessionStorage.getItem(storedKey) ?? "";
  const about = path.split("/")[1] ?? "";
  try {
    const headers = { Authorization: `Bearer ${key}` };
    const response = await fetch(path, sent === undefined ? { headers } : { method: "POST", headers, body: sent });
    if (response.status === 404 && mayLack) return undefined;
    const body = await response.json();
    if (response.ok) {
      if (troubled === about || troubled === "") at("trouble").textContent = "";
      return body as T;
    }
    troubled = about;
    if (body.code === "no-key" || body.code === "not-yours") leave();
    at("trouble").textContent = body.code in languages.zh ? say(body.code) : body[language];
  } catch {
    troubled = "";
    at("trouble").textContent = say("trouble");
  }
  return undefined;
}

function leave(): void {
  sessionStorage.removeItem(storedKey);
  at("inside").hidden = true;
  at("enter").hidden = false;
}

const sumOf = (list: readonly Tally[], what: string): number =>
  list.filter((one) => one.what === what).reduce((sum, { count }) => sum + count, 0);

function table(id: string, head: readonly string[], rows: readonly (readonly (string | HTMLElement)[])[]): void {
  const headRow = element("tr");
  for (const text of head) {
    const cell = element("th", text);
    cell.setAttribute("scope", "col");
    headRow.append(cell);
  }
  const top = element("thead");
  top.append(headRow);
  const body = element("tbody");
  for (const [first, ...others] of rows) {
    const row = element("tr");
    const name = element("th");
    name.setAttribute("scope", "row");
    name.append(first ?? "");
    row.append(name, ...others.map((one) => (typeof one === "string" ? element("td", one) : one)));
    body.append(row);
  }
  at(id).replaceChildren(...(rows.length === 0 ? [element("caption", say("none"))] : [top, body]));
}

function drawCounters({ today, tallies, titles, logSize }: Counters): void {
  const now = tallies.filter(({ day }) => day === today);
  const figures = [
    ...(["allow", "deny", "unclear"] as const).map((what) => [say(what), sumOf(now, what)] as const),
    [say("logSize"), logSize] as const,
  ];
  at("today").replaceChildren(
    ...figures.map(([name, count]) => {
      const box = element("div");
      box.append(element("dt", name), element("dd", count.toLocaleString(language)));
      return box;
    }),
  );
  const rules = Object.keys(titles)
    .map((rule) => [rule, sumOf(tallies, rule)] as const)
    .sort(([, a], [, b]) => b - a);
  const most = rules[0]?.[1] ?? 1;
  table(
    "rules",
    [say("rule"), say("times")],
    rules.map(([rule, count]) => {
      const name = element("span", titles[rule]?.[language] ?? rule);
      const bar = document.createElement("meter");
      bar.max = most;
      bar.value = count;
      bar.ariaHidden = "true";
      name.append(bar);
      return [name, count.toLocaleString(language)];
    }),
  );
  const agencies = [...new Set(tallies.map(({ agency }) => agency))];
  table(
    "agencies",
    [say("agency"), say("allow"), say("deny"), say("unclear")],
    agencies.map((agency) => {
      const own = tallies.filter((one) => one.agency === agency);
      return [agency, ...["allow", "deny", "unclear"].map((what) => sumOf(own, what).toLocaleString(language))];
    }),
  );
}

const moment = (text: string): string => text.slice(0, 16).replace("T", " ");

function drawReason({ title, plain, words, verdict, basis, missing }: Reason): HTMLElement[] {
  const parts = [
    element("h3", title[language]),
    element("p", words[language], `verdict ${verdict}`),
    element("p", plain[language]),
  ];
  const list = element("ul");
  for (const { label, gist } of basis)
    list.append(element("li", `${say("basis")}：${label[language]} ${gist?.[language] ?? ""}`));
  for (const { question } of missing) list.append(element("li", `${say("missing")}：${question[language]}`));
  return [...parts, list];
}

function drawDecision({ decision, agency, recordedAt }: Found): void {
  const { verdict, reasons, nextAllowedAt, permit } = decision;
  const when =
    permit !== undefined
      ? `${say("startBy")}${moment(permit.startBy)}`
      : nextAllowedAt !== undefined
        ? `${say("next")}${moment(nextAllowedAt)}`
        : say("noWait");
  at("decision").replaceChildren(
    element("h3", say(verdict), `verdict ${verdict}`),
    element("p", `${agency} · ${say("recorded")} ${moment(recordedAt)}`, "soft"),
    element("p", when),
    ...reasons.flatMap(drawReason),
  );
}

function draw(): void {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = say("title");
  for (const one of document.querySelectorAll<HTMLElement>("[data-say]"))
    one.textContent = say(one.dataset.say as Word);
  if (counters !== undefined) drawCounters(counters);
  if (found !== undefined) drawDecision(found);
  showScores();
}

function showScores(): void {
  at("scores").replaceChildren(
    ...(scorecards === undefined ? [element("p", say("noScores"))] : drawScorecards(scorecards, language)),
  );
}

async function readScores(): Promise<void> {
  scorecards = await read<Scorecards>("/scorecard", undefined, true);
  showScores();
}

async function look(): Promise<void> {
  if (sessionStorage.getItem(storedKey) === null) return;
  const answer = await read<Counters>("/counters?days=7");
  if (answer === undefined) return;
  if (counters === undefined) void readScores();
  counters = answer;
  at("enter").hidden = true;
  at("inside").hidden = false;
  drawCounters(answer);
}

at("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  draw();
});
at("enter").addEventListener("submit", (event) => {
  event.preventDefault();
  sessionStorage.setItem(storedKey, typedIn("key"));
  (at("key") as HTMLInputElement).value = "";
  void look();
});
at("search").addEventListener("submit", (event) => {
  event.preventDefault();
  void read<Found>(`/decisions/${encodeURIComponent(typedIn("id"))}`).then((answer) => {
    found = answer;
    if (answer === undefined) at("decision").replaceChildren();
    else drawDecision(answer);
  });
});
at("scorecard").addEventListener("change", (event) => {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file === undefined) return;
  void file
    .text()
    .then((text) => read("/scorecard", text))
    .then((kept) => {
      input.value = "";
      return kept === undefined ? undefined : readScores();
    });
});
draw();
void look();
setInterval(() => void look(), everyMs);
