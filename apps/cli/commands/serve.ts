import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "../command-line.ts";
import { exitCodes } from "../exit-codes.ts";
import { chooseLanguage, messagesFor } from "../languages.ts";
import { stop } from "../open-case.ts";
import { type Authorities, publicAuthorities, readAuthority } from "../serve/authorities.ts";
import { relayTo } from "../serve/relay.ts";
import { serve } from "../serve/site.ts";

interface ServeOptions {
  readonly port: string;
  readonly root?: string;
  readonly timeStamps?: boolean;
  readonly authority?: readonly string[];
  readonly lang?: string;
}

/** `ringfence serve`: the page on this machine, and only where asked for a way to time-stamping authorities. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("在本机打开网页版 serve the page on this machine only")
    .option("--port <number>", "端口", "4173")
    .option("--root <folder>", "网页所在的文件夹（默认是随程序构建的）")
    .option("--time-stamps", "允许网页经本机向公开的时间戳机构请求时间戳（只发出一个哈希）")
    .option("--authority <name=address>", "另加一家时间戳机构（可多次）", (value: string, before: string[] = []) => [
      ...before,
      value,
    ])
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText("after", "\n例 example:\n  ringfence serve --time-stamps")
    .action(servePage);
}

async function servePage({ port, root, timeStamps, authority = [], lang }: ServeOptions): Promise<void> {
  const words = messagesFor(chooseLanguage(lang, process.env.RINGFENCE_LANG));
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    return stop(words.serve.badPort(port), exitCodes.usage);
  const given: [string, string][] = [];
  for (const text of authority) {
    const read = readAuthority(text);
    if (!read.ok) return stop(words.serve.badAuthority(text), exitCodes.usage);
    given.push([...read.value]);
  }
  const authorities: Authorities = { ...(timeStamps === true ? publicAuthorities : {}), ...Object.fromEntries(given) };
  const folder = root ?? builtPage();
  if (folder === undefined || !existsSync(folder)) return stop(words.serve.noPage, exitCodes.file);
  const relay = Object.keys(authorities).length === 0 ? undefined : relayTo(authorities);
  const { url } = await serve(folder, number, relay);
  console.log(`护录 Ringfence: ${url}`);
  if (relay !== undefined) console.error(words.serve.relaying(Object.keys(authorities)));
}

/** Beside the program where it is built, or beside its source. */
function builtPage(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  return [join(here, "../../web/dist"), join(here, "../../../apps/web/dist")].find(existsSync);
}
