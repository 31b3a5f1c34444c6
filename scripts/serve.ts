/** `node scripts/serve.ts …`: what `ringfence serve` does, out of the sources. */
import { serveCommand } from "../apps/cli/commands/serve.ts";

await serveCommand().parseAsync(process.argv.slice(2), { from: "user" });
