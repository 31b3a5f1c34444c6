/** The one place that knows which library parses the command line. */
export { Command, Option } from "commander";
