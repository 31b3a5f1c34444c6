/** A process that is given shards and is killed with them in its hands. */
process.on("message", () => process.kill(process.pid, "SIGKILL"));
