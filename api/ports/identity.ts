/** A person whom the edge has authenticated. What the person may do is decided by the membership that a group holds. */
export interface Person {
  readonly personId: string;
}

/** Who stands behind a request. */
export interface Identity {
  /**
   * @param authorization the `Authorization` header as received
   * @returns null where it names nobody; a refusal to say why keeps tokens from being guessed
   * @throws where it cannot be told at present, such as an identity provider out of reach
   */
  identify(authorization: string | undefined): Promise<Person | null>;
}
