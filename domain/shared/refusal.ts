export type Language = 'ar' | 'en';

/** A reason for doing nothing, as a value: a stable code, and the figures and names that its message speaks of. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface MessageTemplate {
  readonly en: string;
  readonly ar: string;
}

/** Fills `{name}` places; a place without a parameter stays visible rather than vanish. */
export const fillTemplate = (template: string, parameters: Refusal['parameters']): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = parameters[name];
    return value === undefined ? place : String(value);
  });
