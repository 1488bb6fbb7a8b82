/** The header that the front adds to every request it passes on: only it knows the secret. */
export const frontHeader = 'x-front-secret';
/** The address of the viewer, written by the front over whatever a client sent. */
export const viewerAddressHeader = 'x-viewer-address';
