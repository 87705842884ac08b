"use strict";
// Refreshes the stock shown on a product page; closes the cookie banner where there is one.
(function () {
  var line = document.querySelector("[data-stock]");
  if (line) {
    fetch("/api/stock.json", { credentials: "same-origin" })
      .then(function (answer) { return answer.json(); })
      .then(function (stock) {
        var left = stock[line.getAttribute("data-stock")];
        if (left === 0) { line.textContent = "Épuisé pour le moment."; }
      });
  }
  var accept = document.getElementById("bandeau-accepter");
  if (accept) {
    accept.addEventListener("click", function () { document.getElementById("bandeau").remove(); });
  }
})();
