/** The one place that knows which library parses the command line. */
import { Command as Parser } from "commander";
import { exitCodes } from "./exit-codes.ts";

export { Argument, Option } from "commander";

const inChinese: Readonly<Record<string, string>> = {
  "commander.missingArgument": "还缺一个参数",
  "commander.optionMissingArgument": "这个选项后面要写内容",
  "commander.missingMandatoryOptionValue": "这个选项必须写",
  "commander.conflictingOption": "这两个选项不能同时用",
  "commander.unknownOption": "没有这个选项",
  "commander.excessArguments": "参数多了",
  "commander.unknownCommand": "没有这个命令",
  "commander.invalidArgument": "这个值不行",
};

/** A command whose mistakes are told in Chinese before English, and end with the code for wrong usage. */
export class Command extends Parser {
  override createCommand(name?: string): Command {
    return new Command(name);
  }

  override error(message: string, options: { readonly exitCode?: number; readonly code?: string } = {}): never {
    const chinese = inChinese[options.code ?? ""] ?? "命令写得不对";
    const named = /'([^']+)'/.exec(message)?.[1];
    const help = `（用法见 ${this.helpName()} --help）`;
    return super.error(`${chinese}${named === undefined ? "" : `：${named}`}${help}\n${message}`, {
      ...options,
      exitCode: exitCodes.usage,
    });
  }

  /** As it is typed, from the program's name on. */
  private helpName(): string {
    return this.parent instanceof Command ? `${this.parent.helpName()} ${this.name()}` : this.name();
  }
}
