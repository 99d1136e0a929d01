/** How sure a suggestion says that it is: at .8, nine in ten of all that were at least as likely were right on texts held out. */

const surely = 0.8;

/** Keeps the order of likelihoods; up to a half it is the likelihood itself, and `sureFrom`, above a half, comes out at .8. */
export function surenessOf(likelihood: number, sureFrom: number): number {
  if (likelihood <= 0.5) return likelihood;
  return 1 / (1 + Math.exp((-logOdds(likelihood) * logOdds(surely)) / logOdds(sureFrom)));
}

const logOdds = (likelihood: number): number => Math.log(likelihood / (1 - likelihood));
