/** The one place that knows which library parses the command line. */
export { Argument, Command, Option } from "commander";
