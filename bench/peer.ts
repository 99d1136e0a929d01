/** Peers are no dependencies of the program: whoever wants them beside it installs them in bench. */

/** Undefined where a package that it needs is not installed. */
export async function ifInstalled<Peer>(open: () => Promise<Peer>): Promise<Peer | undefined> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
