/** Where the public checks a receipt; CloudFront and the local server map it to the public page. */
export const receiptCheckPath = '/bien-nhan';
