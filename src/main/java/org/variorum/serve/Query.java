package org.variorum.serve;

/**
 * What a listener says of itself: {@code number=7&page=/questions/sale-approver.html}.
 *
 * @param number of what it shows; -1 where it does not say
 * @param page the address of its page, without the host
 */
record Query(long number, String page) {

    /** Reads a decoded query; what cannot be read is left out, so that such a listener is told to load its page again. */
    static Query of(String query) {
        int page = query.indexOf("&page=");
        String number = query.startsWith("number=") ? query.substring(7, page < 0 ? query.length() : page) : "";
        return new Query(
                number.matches("[0-9]{1,18}") ? Long.parseLong(number) : -1,
                page < 0 ? "/" : query.substring(page + 6));
    }
}
