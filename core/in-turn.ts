/**
 * One thing at a time by name: what is asked of the same draft or template happens in the order it was asked, and at once
 * where nothing of that name is under way: a window that is about to go has no time to wait.
 */

export class InTurn {
  readonly #last = new Map<string, Promise<unknown>>();

  async run<Value>(name: string, task: () => Promise<Value>): Promise<Value> {
    const before = this.#last.get(name);
    const turn = before === undefined ? task() : before.then(task, task);
    this.#last.set(name, turn);
    try {
      return await turn;
    } finally {
      if (this.#last.get(name) === turn) this.#last.delete(name);
    }
  }
}
