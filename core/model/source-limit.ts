/** How large a source may be: what is larger is refused before anything of it is read. */

export const megabyte = 2 ** 20;

export const sourceLimitMegabytes = 50;
/** Of sources that are brought together, in one message. */
export const togetherLimitMegabytes = 75;
