/** Under what name a waiting frame keeps the way to end it. */
export const CAPTURE_KEY = 'nigao.capture';
