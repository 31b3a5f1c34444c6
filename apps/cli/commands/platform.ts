import { Command } from "../command-line.ts";
import { auditCommand, auditWorkerCommand } from "./platform/audit.ts";
import { evaluateCommand } from "./platform/evaluate.ts";
import { mapCommand } from "./platform/map.ts";
import { screenCommand } from "./platform/screen.ts";
import { scriptCommand } from "./platform/script.ts";

/** `ringfence platform`: the lender holds itself to the same rules. */
export function platformCommand(): Command {
  return new Command("platform")
    .description(
      "机构自查：用借款人手里的同一本规则书核对自己的催收记录\na lender audits its own records by the borrower's rules",
    )
    .addCommand(mapCommand())
    .addCommand(auditCommand())
    .addCommand(evaluateCommand())
    .addCommand(scriptCommand())
    .addCommand(screenCommand())
    .addCommand(auditWorkerCommand());
}
