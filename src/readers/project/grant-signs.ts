/**
 * Signs of lists of grants: currencies, roles, names such as "Surname, Dr Given", and a labelled title below another
 * line.
 */
const SIGNS =
  /[£€$¥]|\b(?:[mkt]?kr|kroner|kronor|eur|euros?|gbp|usd|[mt]?(?:nok|sek|dkk)|chf|aud|cad|nzd|dollars|pounds?|pund)\b|\bp\.?i\b|\bco-?p?i\b|(?:coord\.?|(?:applicant|investigat|coordinat|pro[sj]+ektle|s[øö]k|ans[øö]g|antragst|porteu|respons|aanvrag|assistant|consultant|collaborat|teilprojekt|holder)[\p{L}-]{0,12})(?:\s*[,;)|·]|$)|^[^\n,]{2,30}, dr\b|^(?=[^\n:]*\n)[^\n:]*(?:grant|award|fellowship|council|trust|fond|stiftung|foundation|gemeinschaft|råd)|\n(?:[^\n:]{0,20}tit\p{L}{1,4}|pro[sj]e[ck]?[kc]?t(?:et|en)?)\s?[:：]/imu;

/** Whether an entry may belong to a list of grants, so that its reader is needed. */
export const hasGrantSigns = (text: string): boolean => SIGNS.test(text);
