import { addAsked } from "../add-asked.ts";
import { Command } from "../command-line.ts";

/** `ringfence platform`: the lender holds itself to the same rules. */
export function platformCommand(asked: string | undefined): Promise<Command> {
  const platform = new Command("platform").description(
    "机构自查：用借款人手里的同一本规则书核对自己的催收记录\na lender audits its own records by the borrower's rules",
  );
  return addAsked(
    platform,
    {
      map: async () => (await import("./platform/map.ts")).mapCommand(),
      audit: async () => (await import("./platform/audit.ts")).auditCommand(),
      evaluate: async () => (await import("./platform/evaluate.ts")).evaluateCommand(),
      script: async () => (await import("./platform/script.ts")).scriptCommand(),
      screen: async () => (await import("./platform/screen.ts")).screenCommand(),
      "audit-worker": async () => (await import("./platform/audit-worker.ts")).auditWorkerCommand(),
    },
    asked,
  );
}
