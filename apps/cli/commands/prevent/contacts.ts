import { randomUUID } from "node:crypto";
import { relations } from "@ringfence/casefile";
import { type ContactNote, contactDrafts } from "@ringfence/journey/prevent/contacts-register/note-contact.ts";
import { register } from "@ringfence/journey/prevent/contacts-register/register.ts";
import { parseCivilDate } from "@ringfence/kernel";
import { Command, Option } from "../../command-line.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import { type CaseOptions, refuse, stop, withCase } from "../../open-case.ts";
import { readCase } from "../write/case-file.ts";
import { onCase } from "../write/options.ts";

interface Options extends CaseOptions {
  readonly person?: string;
  readonly relation?: (typeof relations)[number];
  readonly loan?: string;
  readonly namedOn?: string;
  readonly endedOn?: string;
  readonly knew?: NonNullable<ContactNote["knew"]>;
  readonly agreed?: "yes" | "no";
}

/** `ringfence prevent contacts`: the register of emergency contacts, and a note into it. */
export const contactsCommand = (): Command =>
  onCase(new Command("contacts").description("填过谁做紧急联系人 whom you named as emergency contact"))
    .argument("<case>")
    .option("--loan <loan>", "记一位：填给哪一笔（案卷里的编号）")
    .option("--person <person>", "案卷里的这个人；新的人就写称呼，并用 --relation 写关系")
    .addOption(new Option("--relation <relation>", "新的人和你的关系").choices(relations))
    .addOption(new Option("--knew <when>", "他知道吗").choices(["before", "afterwards", "no"]))
    .addOption(new Option("--agreed <answer>", "他同意吗").choices(["yes", "no"]))
    .option("--named-on <date>", "哪天填的")
    .option("--ended-on <date>", "哪天起不再是")
    .addHelpText(
      "after",
      "\n例 example:\n  ringfence prevent contacts 案卷.ringfence --loan loan:1 --person 妈妈 --relation parent --knew before --agreed yes",
    )
    .action(showRegister);

async function showRegister(path: string, options: Options): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  const bad = [options.namedOn, options.endedOn].find((one) => one !== undefined && !parseCivilDate(one).ok);
  if (bad !== undefined) return stop(words.errors["bad-date"](bad), exitCodes.usage);
  await withCase(path, options, words, async (vault) => {
    const before = (await readCase(vault)).file;
    if (options.loan !== undefined) {
      const { loan } = options;
      if (!before.loans.some(({ id }) => id === loan))
        return stop(
          words.contacts.noSuchLoan(
            loan,
            before.loans.map(({ id, name }) => `${id} ${name ?? ""}`).join(words.between),
          ),
          exitCodes.usage,
        );
      const known = before.parties.find(
        ({ id, name }) => id === options.person || (name !== undefined && name === options.person),
      );
      const person =
        options.person === undefined
          ? undefined
          : known === undefined
            ? { name: options.person, relation: options.relation ?? ("other" as const) }
            : { id: known.id };
      const done = await vault.append(
        contactDrafts(before, { person, loan, ...said(options) }, (kind) => `${kind}:${randomUUID()}`),
      );
      if (!done.ok) return refuse(done.code, path, words);
    }
    const lines = register((await readCase(vault)).file);
    if (options.json === true) return console.log(JSON.stringify(lines));
    if (lines.length === 0) console.log(words.contacts.none);
    for (const { person, loan, lender, knew, agreed, next } of lines)
      console.log(
        words.contacts.line(
          person.name ?? person.relation,
          loan?.name ?? lender?.name ?? "?",
          words.contacts.knew[knew ?? "unknown"],
          agreed,
          words.contacts.next[next],
        ),
      );
  });
}

function said({ namedOn, endedOn, knew, agreed }: Options): Omit<ContactNote, "person" | "loan" | "lender"> {
  const day = (name: "namedOn" | "endedOn", text: string | undefined) => {
    const read = text === undefined ? undefined : parseCivilDate(text);
    return read?.ok === true ? { [name]: read.value } : {};
  };
  return {
    ...day("namedOn", namedOn),
    ...day("endedOn", endedOn),
    ...(knew === undefined ? {} : { knew }),
    ...(agreed === undefined ? {} : { agreed: agreed === "yes" }),
  };
}
