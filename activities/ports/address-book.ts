/** How one person is written to. */
export interface Addressee {
  readonly email: string;
  readonly language: 'ar' | 'en';
}

/** Who can be reached where. Addresses stand here alone: neither events nor histories hold any. */
export interface AddressBook {
  /** Null where it does not name the person. @throws where the book cannot be read now */
  find(personId: string): Promise<Addressee | null>;
}
