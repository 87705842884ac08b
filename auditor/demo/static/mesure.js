"use strict";
// A stand-in for the shop's own audience measurement, loaded after acceptance only: an identifier that lasts 13 months
// and is never prolonged, a visit of 30 minutes, and one beacon a page.
(function () {
  var drawn = Math.random().toString(16).slice(2, 18);
  if (document.cookie.indexOf("_pk_id.1.demo=") < 0) {
    document.cookie = "_pk_id.1.demo=" + drawn + "; path=/; max-age=33955200; secure; samesite=lax";
  }
  document.cookie = "_pk_ses.1.demo=1; path=/; max-age=1800; secure; samesite=lax";
  navigator.sendBeacon("/mesure");
})();
