/** Parts of the package that have no types of their own. */
declare module "@journeyapps/wa-sqlite/src/examples/OPFSCoopSyncVFS.js" {
  export const OPFSCoopSyncVFS: { create(name: string, module: unknown): Promise<SQLiteVFS> };
}
declare module "*.wasm?url" {
  const address: string;
  export default address;
}
