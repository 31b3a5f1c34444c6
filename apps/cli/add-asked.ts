import type { Command } from "./command-line.ts";

/** Commands by name, each with what it needs in modules of its own. */
export type Commands = Readonly<Record<string, () => Promise<Command>>>;

/**
 * Adds the command that is asked for and reads no other: Node would take a third of a second for all of them. Where none is known by that
 * name (help, a mistake in writing) all are added.
 */
export async function addAsked(program: Command, commands: Commands, asked: string | undefined): Promise<Command> {
  const known = asked !== undefined && Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  for (const make of known === undefined ? Object.values(commands) : [known]) program.addCommand(await make());
  return program;
}
