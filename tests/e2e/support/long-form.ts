/**
 * `npm test -- --long`: everything is looked at in every way. Without it, what differs between the
 * ways is looked at in turn, so that a run of all tests stays a matter of minutes.
 */
export const isLongForm = process.env['MILEPOST_LONG'] !== undefined;
