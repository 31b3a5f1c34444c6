import { addFiles, changeOwner, changeSession, startAnew, startJudging } from "./judge-session.ts";

/** Opens the made-up case: the debtor's messages and calls, and the mother's messages. */
export async function openExample(): Promise<void> {
  const { exampleFiles } = await import("../example/example-files.ts");
  startAnew();
  addFiles(exampleFiles.map(({ name, text }) => new File([text], name, { type: "text/xml" })));
  for (const { name, owner } of exampleFiles) changeOwner(name, owner);
  changeSession({ example: true, lenderKind: "consumer-finance", product: "online-loan" });
  startJudging();
}
