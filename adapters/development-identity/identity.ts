/**
 * Identity for trying the product out: `Authorization: Bearer dev:<personId>` is believed.
 * The membership that the group holds still decides what the person may do.
 */
import type { Identity } from '../../api/ports/identity';

const token = /^Bearer +dev:([\w.:@/-]{1,80})$/i;

/** @throws where the process runs in production: whoever can reach it could be anybody */
export const developmentIdentity = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Identity => {
  if (environment['NODE_ENV'] === 'production')
    throw new Error(
      'The development identity believes whatever name it is given, so it does not run with NODE_ENV=production. ' +
        'Unset NODE_ENV to try the product out, or configure an identity provider.',
    );
  return {
    identify: async (authorization) => {
      const personId = token.exec(authorization ?? '')?.[1];
      return personId === undefined ? null : { personId };
    },
  };
};
