package org.painpath.tracker.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import org.painpath.chassis.web.Refusal;
import org.painpath.tracker.store.NumberRows;
import org.painpath.tracker.store.Numbers;
import org.painpath.tracker.store.Numbers.Period;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A period in numbers, and the rows that they are counted from as a table. */
@RestController
class NumbersController {
    private static final int MOST_DAYS = 366;
    /** Each holds a connection for as long as its reader takes. */
    private static final int MOST_EXPORTS = 2;

    private final Numbers numbers;
    private final TransactionTemplate reading;
    private final Semaphore exports = new Semaphore(MOST_EXPORTS);

    NumbersController(Numbers numbers, PlatformTransactionManager transactions) {
        this.numbers = numbers;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** @param to the last day of the period; at most 366 days after the first one begins */
    @GetMapping("/numbers")
    NumbersView numbers(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        Period period = period(from, to);
        return new NumbersView(
                from,
                to,
                numbers.funnel(period),
                numbers.ended(period),
                numbers.stageTimes(period),
                numbers.responded(period),
                numbers.graded(period));
    }

    /** @param of {@code referrals}, {@code stage-visits}, {@code pain-responses} or {@code adverse-events} */
    @GetMapping(path = "/numbers/rows", produces = "text/csv")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void numberRows(
            @RequestParam String of,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            HttpServletResponse response)
            throws IOException {
        NumberRows rows = rows(of);
        Period period = period(from, to);
        if (!exports.tryAcquire()) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "too-many-exports", "Others export; try again later.");
        }
        try {
            response.setContentType("text/csv;charset=UTF-8;header=present");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"%s-%s-%s.csv\"".formatted(rows.wireName(), from, to));
            write(rows, period, response);
        } finally {
            exports.release();
        }
    }

    /** Not closed where it fails: a sheet that ends early then ends with the problem, and not as if it were whole. */
    private void write(NumberRows rows, Period period, HttpServletResponse response) throws IOException {
        var table = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        table.write(CsvLine.of(rows.columns()));
        try {
            reading.executeWithoutResult(_ -> numbers.rows(rows, period, values -> line(table, CsvLine.of(values))));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        table.flush();
    }

    private static void line(Writer table, String line) {
        try {
            table.write(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static NumberRows rows(String of) {
        try {
            return NumberRows.named(of);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.field("of", "takes referrals, stage-visits, pain-responses or adverse-events");
        }
    }

    private static Period period(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw Refusal.field("to", "from the first day on, at most %d days with it".formatted(MOST_DAYS));
        }
        return new Period(from, to);
    }
}
