/** What is thrown when a formula is called wrongly? One sentence naming the argument; functions/call.ts catches it. */
export class WrongCall extends Error {}
