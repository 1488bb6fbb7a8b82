/** The staff SPA as the local identity provider knows it, and what its access tokens are for. */
export const staffClientId = 'truong-thi-staff';
export const staffAudience = 'urn:truong-thi:api';
