/** Which version of the rules is this? Stamped into PROFILE, so that formulas recalculate after an update. */
export const RULES_VERSION = '0.1.0';
