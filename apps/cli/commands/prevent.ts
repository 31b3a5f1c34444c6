import { Command } from "../command-line.ts";
import { accountsCommand } from "./prevent/accounts.ts";
import { appCommand } from "./prevent/app.ts";
import { compareCommand } from "./prevent/compare.ts";
import { contactsCommand } from "./prevent/contacts.ts";
import { permissionsCommand } from "./prevent/permissions.ts";
import { privacyLogCommand } from "./prevent/privacy-log.ts";
import { termsCommand } from "./prevent/terms.ts";

/** `ringfence prevent`: where the address book leaks, one thing a command. */
export function preventCommand(): Command {
  return new Command("prevent")
    .description("防护：看合同、隐私政策和应用\nread contracts, privacy policies and apps")
    .addCommand(termsCommand("contract"))
    .addCommand(termsCommand("policy"))
    .addCommand(compareCommand())
    .addCommand(privacyLogCommand())
    .addCommand(permissionsCommand())
    .addCommand(contactsCommand())
    .addCommand(accountsCommand())
    .addCommand(appCommand());
}
