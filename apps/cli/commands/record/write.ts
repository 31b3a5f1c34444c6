import { randomUUID } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { basename } from "node:path";
import { communicationSchema } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { communicationDraft } from "@ringfence/journey/record/case-log.ts";
import { parseCivil } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import { mimeOf } from "../../mime.ts";
import { type CaseOptions, refuse, stop, withCase } from "../../open-case.ts";

interface LogOptions extends CaseOptions {
  readonly at: string;
  readonly channel: string;
  readonly direction: string;
  readonly from?: string;
  readonly name?: string;
  readonly text?: string;
  readonly reached?: string;
}

/** One contact in the person's own words; its source is their statement. */
export async function logContact(path: string, options: LogOptions): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  const time = parseCivil(options.at);
  if (!time.ok) return stop(words.record.badTime(options.at), exitCodes.usage);
  const { channel, direction, from, name, text, reached } = options;
  const read = communicationSchema.safeParse({
    id: randomUUID(),
    channel,
    direction,
    start: options.at,
    from: { ...(from === undefined ? {} : { number: from }), ...(name === undefined ? {} : { name }) },
    ...(text === undefined ? {} : { text }),
    ...(reached === undefined ? {} : { reached }),
    source: { kind: "statement" },
  });
  if (!read.success) {
    const issue = read.error.issues[0];
    return stop(`--${issue?.path.join(".")}: ${issue?.message}`, exitCodes.usage);
  }
  await withCase(path, options, words, async (vault) => {
    const done = await vault.append([communicationDraft(read.data)]);
    if (!done.ok) return refuse(done.code, path, words);
    if (options.json === true) console.log(JSON.stringify({ seq: done.value.size - 1, id: read.data.id }));
    else console.log(words.record.logged(done.value.size - 1));
  });
}

interface AttachOptions extends CaseOptions {
  readonly shows?: string;
  readonly about?: readonly string[];
}

export async function attachFile(path: string, file: string, options: AttachOptions): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  if (!existsSync(file)) return stop(words.errors["no-file"](file), exitCodes.file);
  await withCase(path, options, words, async (vault) => {
    const name = basename(file);
    const mime = mimeOf(name);
    const kept = await vault.putFile({ name, mime, chunks: () => createReadStream(file) as AsyncIterable<Uint8Array> });
    if (!kept.ok) return refuse(kept.code, path, words);
    const { sha256, size } = kept.value;
    const shows = options.shows === undefined ? {} : { shows: options.shows };
    const body = { id: randomUUID(), name, sha256, size, mime, ...shows, about: [...(options.about ?? [])] };
    const draft: EntryDraft = { kind: "evidence-attached", body, files: [kept.value] };
    const done = await vault.append([draft]);
    if (!done.ok) return refuse(done.code, path, words);
    if (options.json === true) console.log(JSON.stringify({ seq: done.value.size - 1, file: kept.value }));
    else console.log(words.record.attached(name, sha256));
  });
}
