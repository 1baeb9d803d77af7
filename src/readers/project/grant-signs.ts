/**
 * Signs of lists of grants: currencies, roles, names such as "Surname, Dr Given", persons with their workplace on a
 * line of their own, and a labelled title below another line.
 */
const SIGNS =
  /[£€$¥]|\b(?:[mkt]?kr|kroner|kronor|eur|euro[as]?|gbp|usd|[mt]?(?:nok|sek|dkk)|chf|aud|cad|nzd|dollars|pounds?|pund|mede?l|finansiering|bevil[jg]\w+)\b|\bp\.?i\b|\bco-?p?i\b|(?:coord\.?|(?:applicant|investigat|coordinat|pro[sj]+ektle|s[øö]k|ans[øö]g|antragst|porteu|respons|aanvrag|assistant|consultant|collaborat|teilprojekt|holder)[\p{L}-]{0,12})(?:\s*[,;)|·]|$)|^[^\n,]{2,30}, dr\b|^(?=[^\n:]*\n)[^\n:]*(?:grant|award|fellowship|council|trust|fond|stiftung|foundation|gemeinschaft|råd)|^[^\n,]{2,24}, [^\n,.]{2,24}(?:\n|\. \p{Lu})|^[^\n,]{4,40}[,(] ?[^\n]*(?:univers|institut|depart|h[øö][gj]?sk|hochsch|school|college|facult|fakult|cent[er]{2}|senter|museum|ph\.?d|do[cs]ent)|^\W*(?:[\p{L}-]{3,12} )?(?:prof|dr|ph\.?d|do[cs]ent|\p{L}*(?:lektor|lecturer|forsker|researcher|professori?|johtaja))\b|^[^\n,]{4,40}, \p{Ll}[^\n,]{2,40} [–—-] |^(?:ERC|NSF|NIH|DFG|ANR|NWO|FWF|[AEMBN]\w*RC)\b[^\n]{0,40}(?:grant|award|fellowship)|\n(?:[^\n:]{0,20}tit\p{L}{1,4}|pro[sj]e[ck]?[kc]?t(?:et|en)?)\s?[:：]/imu;

/** Whether an entry may belong to a list of grants, so that its reader is needed. */
export const hasGrantSigns = (text: string): boolean => SIGNS.test(text);
