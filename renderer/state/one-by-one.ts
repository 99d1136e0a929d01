/** Work that must not meet: what is asked for begins once what was asked for before has ended, or else at once. */

type OneByOne = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function createOneByOne(): OneByOne {
  let last: Promise<unknown> | undefined;
  return (work) => {
    const turn = last === undefined ? work() : last.then(work, work);
    last = turn;
    const ended = () => {
      if (last === turn) last = undefined;
    };
    turn.then(ended, ended);
    return turn;
  };
}
