package org.symbolon.node.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.symbolon.node.fixtures.NodeTest;

/** The pages of a running node, as a browser gets them. */
@NodeTest(properties = "symbolon.atlas.public=true")
class WebTest {

  @LocalServerPort int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    client.close();
  }

  private HttpResponse<String> get(String address, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void everyPageHasItsPolicyATitleOneHeadingAndItsLandmarks() throws Exception {
    for (String address :
        List.of(
            "/",
            "/observatory",
            "/casework",
            "/exchange",
            "/codes",
            "/codes/files/functions",
            "/codes/lists/obligation",
            "/codes/countries/iso",
            "/codes/countries/names",
            "/api-docs",
            "/nope",
            "/login")) {
      var response = get(address);
      assertThat(response.statusCode()).as(address).isEqualTo(address.equals("/nope") ? 404 : 200);
      assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(address)
          .contains("default-src 'self'")
          .doesNotContain("unsafe");
      String body = response.body();
      assertThat(body.split("<h1", -1)).as(address).hasSize(2);
      assertThat(body).as(address).contains("<main", "<header", "<footer", "href=\"#main\"");
      assertThat(body).as(address).contains("<title>").doesNotContain("<title> ");
    }
  }

  @Test
  void theLanguageComesFromTheAddressThenTheCookieThenTheBrowser() throws Exception {
    assertThat(get("/").body()).contains("<html lang=\"en\" dir=\"ltr\"");
    assertThat(get("/", "Accept-Language", "fr-CA,fr;q=0.9").body()).contains("<html lang=\"fr\"");
    assertThat(get("/", "Accept-Language", "de,ar;q=0.5").body())
        .contains("<html lang=\"ar\" dir=\"rtl\"");
    assertThat(get("/", "Cookie", "language=fr").body()).contains("<html lang=\"fr\"");
    var chosen = get("/?lang=ar", "Cookie", "language=fr");
    assertThat(chosen.body()).contains("<html lang=\"ar\" dir=\"rtl\"", "bootstrap.rtl.min.css");
    assertThat(chosen.headers().allValues("Set-Cookie"))
        .anyMatch(one -> one.startsWith("language=ar"));
  }

  @Test
  void aLanguageThatWeDoNotHaveIsIgnored() throws Exception {
    for (String odd : List.of("de", "xx_YY", "%22%3E%3Cscript%3E", "")) {
      assertThat(get("/?lang=" + odd).body()).contains("<html lang=\"en\" dir=\"ltr\"");
      assertThat(get("/", "Cookie", "language=de").body()).contains("<html lang=\"en\"");
    }
  }

  @Test
  void contentThatIsNotTranslatedIsMarked() throws Exception {
    assertThat(get("/codes?lang=ar").body())
        .contains("محتوى هذه الصفحة باللغة الإنجليزية", "<div lang=\"en\" dir=\"ltr\">");
    assertThat(get("/?lang=ar").body()).contains("العمل معًا");
  }

  @Test
  void theLanguageSwitchKeepsTheAddress() throws Exception {
    assertThat(get("/codes/files/functions?q=a%26b&sort=label").body())
        .contains("href=\"/codes/files/functions?q=a%26b&amp;sort=label&amp;lang=fr\"");
  }

  @Test
  void anUnknownPathIsAPageForPeopleAndAProblemForPrograms() throws Exception {
    var page = get("/nope%3Cb%3E", "Accept", "application/json");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Page not found");
    var problem = get("/api/nope", "Accept", "text/html");
    assertThat(problem.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void everyListIsExportedAsItIsFiltered() throws Exception {
    var csv = get("/codes/files/functions?q=child&format=csv");
    assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"functions.csv\"");
    assertThat(csv.body()).startsWith("function,group,label,").contains("\r\nCHILDREN,");
    assertThat(get("/codes/files/functions?format=exe").statusCode()).isEqualTo(400);
    assertThat(get("/codes/files/nothing").statusCode()).isEqualTo(404);
    assertThat(get("/codes/files/functions?sort=nothing&page=x&size=-3").statusCode())
        .isEqualTo(200);
  }

  @Test
  void theSearchIsForAccounts() throws Exception {
    var answer = get("/search?q=child");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .contains("/login?next=%2Fsearch");
  }

  @Test
  void theDocumentOfTheInterfaceDescribesWhatIsUnderApi() throws Exception {
    var document = get("/api/openapi");
    assertThat(document.statusCode()).isEqualTo(200);
    assertThat(document.body()).contains("\"openapi\":\"3.").doesNotContain("\"/codes");
  }

  @Test
  void thePicturesAndScriptsComeFromTheNode() throws Exception {
    for (String address :
        List.of(
            "/symbolon.css",
            "/symbolon.js",
            "/symbolon.svg",
            "/chevron.svg",
            "/check.svg",
            "/dot.svg",
            "/webjars/bootstrap/dist/css/bootstrap.min.css",
            "/webjars/bootstrap/dist/css/bootstrap.rtl.min.css",
            "/webjars/htmx.org/dist/htmx.min.js")) {
      assertThat(get(address).statusCode()).as(address).isEqualTo(200);
    }
  }
}
